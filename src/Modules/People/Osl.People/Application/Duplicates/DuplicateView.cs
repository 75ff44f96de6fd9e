using System.Linq.Expressions;
using Osl.BuildingBlocks.Application;
using Osl.People.Domain.Duplicates;

namespace Osl.People.Application.Duplicates;

/// <summary>Two records that look like one person's; ids only.</summary>
/// <param name="FirstId">The record that was made first.</param>
/// <param name="Reasons">In what they are alike.</param>
internal sealed record DuplicateView(Guid Id, Guid FirstId, Guid SecondId, IReadOnlyList<MatchReason> Reasons, DuplicateStatus Status, DateTimeOffset FoundAt, long Version)
    : IVersioned, IExample<DuplicateView>
{
    public static DuplicateView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000521"),
        Persons.PersonView.Example.Id,
        Guid.Parse("0193a000-0000-7000-8000-000000000502"),
        [MatchReason.NameAndBirthDate],
        DuplicateStatus.Open,
        new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero),
        1);

    public static readonly Expression<Func<Duplicate, DuplicateView>> Of = one =>
        new DuplicateView(one.Id.Value, one.FirstId.Value, one.SecondId.Value, one.Reasons, one.Status, one.FoundAt, one.Version);
}
