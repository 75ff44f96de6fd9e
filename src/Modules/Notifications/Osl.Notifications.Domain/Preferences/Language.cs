namespace Osl.Notifications.Domain.Preferences;

/// <summary>The language that a person is written to in: Polish or English.</summary>
internal enum Language
{
    Pl,
    En,
}
