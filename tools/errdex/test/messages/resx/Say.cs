using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using System.Text;

/// Reads resource files and formats their texts as a program of .NET does. Each line of the input is,
/// in Base64: a file alone, for its keys; or a file, a key, and the values of a format.
static class Say
{
    static readonly Dictionary<string, Dictionary<string, string>> Files = new Dictionary<string, Dictionary<string, string>>();

    static void Main()
    {
        string line;
        while ((line = Console.In.ReadLine()) != null)
        {
            var fields = line.Split(' ').Select(Decode).ToArray();
            var texts = Read(fields[0]);
            if (fields.Length == 1) Print(string.Join("\n", texts.Keys));
            else if (fields.Length == 2) Print(texts[fields[1]]);
            else Print(string.Format(CultureInfo.InvariantCulture, texts[fields[1]], fields.Skip(2).ToArray<object>()));
        }
    }

    static Dictionary<string, string> Read(string path)
    {
        Dictionary<string, string> texts;
        if (Files.TryGetValue(path, out texts)) return texts;
        Files[path] = texts = new Dictionary<string, string>();
        // Add refuses a key that is there already.
        foreach (DictionaryEntry entry in new ResXResourceReader(path)) texts.Add((string)entry.Key, (string)entry.Value);
        return texts;
    }

    static string Decode(string field)
    {
        return Encoding.UTF8.GetString(Convert.FromBase64String(field));
    }

    static void Print(string text)
    {
        Console.Out.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }
}
