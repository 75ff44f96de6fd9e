using System.Globalization;
using System.Resources;

namespace Osl.Notifications.Application.Wording;

/// <summary>The module's texts in one language.</summary>
internal sealed class Texts(Language language)
{
    private static readonly ResourceManager Resources = new("Osl.Notifications.Resources.Texts", typeof(Texts).Assembly);

    private readonly CultureInfo culture = CultureInfo.GetCultureInfo(language == Language.Pl ? "pl" : "en");

    public Language Language => language;

    public string this[string key] =>
        Resources.GetString(key, culture) ?? throw new InvalidOperationException($"There is no text {key} in {culture.Name}.");

    /// <summary>A number with its noun in the right form: 1 dzień, 2 dni; 1 sprawa, 3 sprawy, 5 spraw.</summary>
    public string Counted(string noun, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {this[$"{noun}.{Form(number)}"]}");

    /// <summary>5 grudnia 2026 r.</summary>
    public string Date(DateOnly day) => new Template(this["Date"]).Fill(new Dictionary<string, string>
    {
        ["Day"] = day.Day.ToString(CultureInfo.InvariantCulture),
        ["Month"] = this["Months"].Split(',')[day.Month - 1],
        ["Year"] = day.Year.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>How far off a day is: today, tomorrow, in 14 days, 3 days ago.</summary>
    public string When(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => this["Today"],
        1 => this["Tomorrow"],
        -1 => this["Yesterday"],
        > 0 and var days => Filled("Ahead", days),
        var days => Filled("Ago", -days),
    };

    private string Filled(string key, int days) =>
        new Template(this[key]).Fill(new Dictionary<string, string> { ["Days"] = Counted("Day", days) });

    private string Form(int number) => language switch
    {
        _ when number == 1 => "One",
        Language.Pl when number % 10 is >= 2 and <= 4 && number % 100 is < 12 or > 14 => "Few",
        _ => "Many",
    };
}
