using System.Collections.Concurrent;
using System.Reflection;
using Osl.BuildingBlocks.Domain;

namespace Osl.BuildingBlocks.Application;

/// <summary>Every rule of every module, by its code.</summary>
public static class RuleCatalogue
{
    private static readonly ConcurrentDictionary<string, Rule> Rules = new(StringComparer.Ordinal);

    public static Rule? Find(string code) => Rules.GetValueOrDefault(code);

    /// <summary>Takes in the rules that an assembly declares as static fields.</summary>
    public static void Include(Assembly assembly)
    {
        foreach (var field in assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)))
        {
            if (field.FieldType == typeof(Rule) && field.GetValue(null) is Rule rule)
            {
                Rules[rule.Code] = rule;
            }
        }
    }
}
