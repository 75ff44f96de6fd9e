using Osl.People.Domain.Purposes;

namespace Osl.People.Application.Purposes;

/// <summary>What every centre asks consent for until it words it otherwise. Other modules know these codes.</summary>
internal static class BuiltInPurposes
{
    public const string Participation = "participation";
    public const string Image = "image";
    public const string Contact = "contact";

    public static readonly IReadOnlyList<PurposeView> All =
    [
        Of(
            Participation,
            "Udział osoby niepełnoletniej",
            "A minor's participation",
            "Zgadzam się na udział dziecka, którego jestem opiekunem, w zajęciach prowadzonych przez centrum.",
            "I agree that the child whose guardian I am takes part in the centre's activities."),
        Of(
            Image,
            "Wizerunek",
            "Image",
            "Zgadzam się na utrwalenie i rozpowszechnianie wizerunku na zdjęciach i nagraniach z wydarzeń centrum.",
            "I agree that pictures and recordings of the centre's events that show me are made and published."),
        Of(
            Contact,
            "Kontakt",
            "Contact",
            "Zgadzam się na kontakt w sprawie wydarzeń i działań w mojej społeczności.",
            "I agree to be contacted about events and activities in my community."),
    ];

    public static PurposeView? Find(string code) => All.FirstOrDefault(one => one.Code == code);

    public static PurposeText? Text(string code) => Find(code) is { } one ? new PurposeText(1, one.Text, one.TextEn, DateOnly.MinValue) : null;

    private static PurposeView Of(string code, string name, string nameEn, string text, string textEn) => new(code, name, nameEn, text, textEn, 1, [], 0);
}
