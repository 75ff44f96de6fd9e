using Osl.BuildingBlocks.Domain;

namespace Osl.People.Domain.Purposes;

/// <summary>What the centre asks people's consent for, in words of its own; each change of the words is a new version.</summary>
internal sealed class ConsentPurpose : AggregateRoot<ConsentPurposeId>
{
    private readonly List<PurposeText> texts = [];

    private ConsentPurpose()
    {
    }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? NameEn { get; private set; }

    public IReadOnlyCollection<PurposeText> Texts => texts;

    /// <param name="builtIn">The words that the centre had until now; null for a purpose of its own.</param>
    public static ConsentPurpose Of(ConsentPurposeId id, CentreId centre, string code, PurposeText? builtIn)
    {
        var purpose = new ConsentPurpose { Code = code };
        purpose.Identify(id, centre);
        if (builtIn is not null)
        {
            purpose.texts.Add(builtIn);
        }

        return purpose;
    }

    public PurposeText Current => texts.MaxBy(text => text.Number)!;

    public void Word(string name, string? nameEn, string text, string? textEn, DateOnly today)
    {
        (Name, NameEn) = (name, nameEn);
        if (texts.Count == 0 || Current.Text != text || Current.TextEn != textEn)
        {
            texts.Add(new PurposeText(texts.Count + 1, text, textEn, today));
        }
    }
}
