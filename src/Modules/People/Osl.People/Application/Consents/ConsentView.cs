using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Consents;

namespace Osl.People.Application.Consents;

/// <summary>What somebody agreed to.</summary>
/// <param name="PersonId">Whose data or participation it is about.</param>
/// <param name="Purpose">A code of the centre's list.</param>
/// <param name="TextVersion">Which words of that purpose they agreed to.</param>
/// <param name="SubjectId">What it is for alone, such as one activity or series; empty for all of the purpose.</param>
/// <param name="Until">The last day; empty for as long as it is not withdrawn.</param>
/// <param name="GivenById">Who agreed: the person, or the guardian.</param>
/// <param name="EndedAt">When it was withdrawn or ran out.</param>
internal sealed record ConsentView(
    Guid Id,
    Guid PersonId,
    string Purpose,
    int TextVersion,
    Guid? SubjectId,
    DateOnly From,
    DateOnly? Until,
    ConsentForm Form,
    Guid GivenById,
    bool ByGuardian,
    DateTimeOffset GivenAt,
    ConsentStatus Status,
    DateTimeOffset? EndedAt,
    long Version) : IVersioned, ITellsPersonalData, IExample<ConsentView>
{
    public static ConsentView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000511"),
        Persons.PersonView.Example.Id,
        "image",
        1,
        null,
        new DateOnly(2026, 3, 2),
        new DateOnly(2027, 3, 1),
        ConsentForm.Written,
        Persons.PersonView.Example.Id,
        false,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        ConsentStatus.Given,
        null,
        1);

    IReadOnlyCollection<Guid> ITellsPersonalData.PeopleTold => [PersonId];

    public static readonly Expression<Func<Consent, ConsentView>> Of = consent => new ConsentView(
        consent.Id.Value,
        consent.PersonId.Value,
        consent.Purpose,
        consent.TextVersion,
        consent.SubjectId,
        consent.From,
        consent.Until,
        consent.Form,
        consent.GivenById.Value,
        consent.ByGuardian,
        consent.GivenAt,
        consent.Status,
        consent.EndedAt,
        consent.Version);
}
