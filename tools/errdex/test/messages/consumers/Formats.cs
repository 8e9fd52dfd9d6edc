using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Resources;

/// Formats texts of a resource file in English: each argument is a key, and the type and the value of its argument.
static class Formats
{
    static void Main(string[] words)
    {
        var texts = new Dictionary<string, string>();
        foreach (DictionaryEntry entry in new ResXResourceReader(words[0])) texts.Add((string)entry.Key, (string)entry.Value);
        var culture = CultureInfo.GetCultureInfo("en-US");
        for (var at = 1; at < words.Length; at += 3)
        {
            var number = double.Parse(words[at + 2], CultureInfo.InvariantCulture);
            var value = words[at + 1] == "date" ? (object)new DateTime(1970, 1, 1).AddMilliseconds(number) : number;
            Console.WriteLine(string.Format(culture, texts[words[at]], value));
        }
    }
}
