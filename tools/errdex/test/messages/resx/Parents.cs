using System;
using System.Collections.Generic;
using System.Globalization;

/// Prints, for each culture that is given, where .NET looks for its resources: its own name, and those of its parents.
static class Parents
{
    static void Main(string[] tags)
    {
        foreach (var tag in tags)
        {
            var names = new List<string>();
            for (var culture = new CultureInfo(tag); culture.Name != ""; culture = culture.Parent) names.Add(culture.Name);
            Console.WriteLine(string.Join(" ", names));
        }
    }
}
