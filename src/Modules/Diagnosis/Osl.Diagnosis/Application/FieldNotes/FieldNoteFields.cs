using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>What is written down of a contact.</summary>
/// <param name="Channel">How residents and the organiser met.</param>
/// <param name="ContactOn">The day of the contact.</param>
/// <param name="Content">What was heard or seen; no names, addresses or numbers of people.</param>
internal sealed record FieldNoteFields(ContactChannel Channel, DateOnly ContactOn, string Content) : IExample<FieldNoteFields>
{
    public static FieldNoteFields Example { get; } = new(
        ContactChannel.InPerson, new DateOnly(2026, 3, 2), "Po zebraniu sołeckim kilka osób mówiło, że brakuje im miejsca do spotkań zimą.");

    public FieldNoteContent ToContent() => new(Channel, ContactOn, Content);
}

internal sealed class FieldNoteFieldsValidator : AbstractValidator<FieldNoteFields>
{
    public FieldNoteFieldsValidator() => RuleFor(note => note.Content).Text();
}
