using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Where an entry comes from.</summary>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Reference">What to look up: a title, a meeting and its date, an office.</param>
/// <param name="FieldNoteId">The centre's own note of the contact, where there is one.</param>
internal sealed record SourceFields(SourceKind Kind, string Reference, Guid? FieldNoteId = null)
{
    private static readonly JsonSerializerOptions AsStored = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter<SourceKind>() },
    };

    /// <summary>The sources of an entry out of its column.</summary>
    public static IReadOnlyList<SourceFields> Stored(string json) => JsonSerializer.Deserialize<SourceFields[]>(json, AsStored)!;

    public Source ToSource() => new(Kind, Reference, Ids.Typed<FieldNoteId>(FieldNoteId));
}

internal sealed class SourceFieldsValidator : AbstractValidator<SourceFields>
{
    public SourceFieldsValidator() => RuleFor(source => source.Reference).Line();
}
