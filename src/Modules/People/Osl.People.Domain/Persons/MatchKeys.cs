using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Persons;

/// <summary>Names, addresses and numbers as they are compared, so that one person written down twice is seen.</summary>
internal static class MatchKeys
{
    private const int SubscriberDigits = 9;

    public static string Name(string givenName, string familyName) => PolishText.Fold($"{givenName.Trim()} {familyName.Trim()}");

    public static string? Email(string? email) => email?.ToLowerInvariant();

    /// <summary>The digits of the subscriber, without the country: "+48 600 100 200" and "600-100-200" are one.</summary>
    public static string? Phone(string? phone)
    {
        var digits = string.Concat((phone ?? "").Where(char.IsAsciiDigit));
        return digits.Length == 0 ? null : digits[Math.Max(0, digits.Length - SubscriberDigits)..];
    }
}
