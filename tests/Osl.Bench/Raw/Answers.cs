using System.Text.Json.Serialization;

namespace Osl.Bench.Raw;

internal sealed record NeedAnswer(
    Guid Id,
    long Version,
    Guid CommunityId,
    string Title,
    string Scope,
    string Domain,
    string Status,
    int? Rank,
    Guid? PlanId,
    string? Outcome,
    string? CloseReason,
    DateTimeOffset IdentifiedAt,
    DateTimeOffset? ClosedAt);

internal sealed record SourceAnswer(string Kind, string Reference, Guid? FieldNoteId);

internal sealed record EntryAnswer(
    Guid Id,
    long Version,
    Guid CommunityId,
    string Kind,
    Guid? NeedId,
    string Scope,
    string Domain,
    string Title,
    string Description,
    string[] Symptoms,
    string[] Causes,
    SourceAnswer[] Sources,
    string Channel,
    DateOnly RecognisedOn,
    Guid? AuthorStaffMemberId,
    DateTimeOffset RecordedAt,
    DateTimeOffset? WithdrawnAt,
    string? WithdrawalReason);

internal sealed record EntryPage(List<EntryAnswer> Items, string? Next, int? TotalCount);

internal sealed record CreatedAnswer(Guid Id, long Version);

/// <summary>A source as its column holds it.</summary>
internal sealed record StoredSource(
    [property: JsonPropertyName("field_note_id")] Guid? FieldNoteId,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("reference")] string Reference);

/// <summary>The body of a creation.</summary>
internal sealed record NewEntry(
    string Kind,
    string Scope,
    string Domain,
    string Title,
    string Description,
    string Channel,
    DateOnly RecognisedOn,
    SourceAnswer[] Sources,
    string[]? Symptoms,
    string[]? Causes,
    Guid? NeedId);

/// <summary>The event that a recorded potential tells.</summary>
internal sealed record PotentialRecorded(
    Guid RecognitionEntryId, Guid CommunityId, Guid EventId, Guid? CentreId, DateTimeOffset OccurredAt, long StreamPosition);

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(NeedAnswer))]
[JsonSerializable(typeof(EntryPage))]
[JsonSerializable(typeof(ListingPage))]
[JsonSerializable(typeof(EnrolmentPage))]
[JsonSerializable(typeof(CreatedAnswer))]
[JsonSerializable(typeof(NewEntry))]
[JsonSerializable(typeof(PotentialRecorded))]
internal sealed partial class RawJson : JsonSerializerContext;

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(StoredSource[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(Guid[]))]
internal sealed partial class ColumnJson : JsonSerializerContext;
