using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Purposes;

namespace Osl.People.Application.Purposes;

/// <summary>What consent is asked for.</summary>
/// <param name="Code">By which consents and other modules name it.</param>
/// <param name="Name">In Polish.</param>
/// <param name="NameEn">In English, where there is a text in it.</param>
/// <param name="Text">What people agree to, in the words of today.</param>
/// <param name="TextVersion">The number of these words.</param>
/// <param name="Earlier">The words before them, under which older consents were given.</param>
internal sealed record PurposeView(
    string Code, string Name, string? NameEn, string Text, string? TextEn, int TextVersion, IReadOnlyList<EarlierText> Earlier, long Version) : IVersioned, IExample<PurposeView>
{
    public static PurposeView Example => BuiltInPurposes.All[0];

    public static PurposeView Of(ConsentPurpose purpose) => new(
        purpose.Code,
        purpose.Name,
        purpose.NameEn,
        purpose.Current.Text,
        purpose.Current.TextEn,
        purpose.Current.Number,
        [.. purpose.Texts.Where(text => text.Number != purpose.Current.Number).OrderBy(text => text.Number).Select(text => new EarlierText(text.Number, text.Text, text.TextEn))],
        purpose.Version);
}

/// <summary>Words that were in use before.</summary>
internal sealed record EarlierText(int Number, string Text, string? TextEn);
