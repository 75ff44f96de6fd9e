namespace Osl.Notifications.Application.Wording;

/// <summary>The language that a person is written to in.</summary>
internal enum Language
{
    Pl,
    En,
}

internal static class Languages
{
    /// <summary>Polish, unless English was asked for.</summary>
    public static Language Of(string code) => code.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Pl;
}
