using Osl.BuildingBlocks.Domain;
using Osl.Diagnosis.Domain;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>
/// The journal as it is read: the entry's table row by row, without the aggregate. It is the list that is asked for most,
/// and what a list needs of an entry is less than what a change does.
/// </summary>
internal sealed class RecognitionRow : ISearchable
{
    public required RecognitionEntryId Id { get; init; }

    public required long Version { get; init; }

    public required CommunityId CommunityId { get; init; }

    public required RecognitionKind Kind { get; init; }

    public required NeedId? NeedId { get; init; }

    public required RecognitionScope Scope { get; init; }

    public required ProblemDomain Domain { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<string> Symptoms { get; init; }

    public required IReadOnlyList<string> Causes { get; init; }

    /// <summary>As they are stored: JSON.</summary>
    public required string Sources { get; init; }

    public required ContactChannel Channel { get; init; }

    public required DateOnly RecognisedOn { get; init; }

    public required StaffMemberId? Author { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required DateTimeOffset? WithdrawnAt { get; init; }

    public required string? WithdrawalReason { get; init; }

    public required string SearchText { get; init; }

    public required string SortText { get; init; }
}
