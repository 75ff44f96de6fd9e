using FluentValidation;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Groups;

/// <summary>A meeting of a group, held or ahead.</summary>
/// <param name="On">The day.</param>
/// <param name="Present">How many came; left out while the meeting is ahead.</param>
/// <param name="Note">What it was about; no names.</param>
internal sealed record GroupMeetingInput(DateOnly On, int? Present = null, string? Note = null) : IExample<GroupMeetingInput>
{
    public static GroupMeetingInput Example { get; } = new(new DateOnly(2026, 5, 6), 14, "Ustaliliśmy program na lato.");

    public MeetingContent ToContent() => new(On, Present, Note);

    internal sealed class Validator : AbstractValidator<GroupMeetingInput>
    {
        public Validator()
        {
            RuleFor(meeting => meeting.Present).InclusiveBetween(0, 10_000);
            RuleFor(meeting => meeting.Note).MaximumLength(TextLimits.Text).NoPesel();
        }
    }
}
