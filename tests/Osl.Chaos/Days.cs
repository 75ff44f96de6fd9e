namespace Osl.Chaos;

/// <summary>Days as the product counts them.</summary>
internal static class Days
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    public static DateOnly Today => On(DateTimeOffset.UtcNow);

    public static DateOnly On(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Warsaw).DateTime);
}
