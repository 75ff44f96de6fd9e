using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>Says that a follow-up was seen to.</summary>
[Permission(Rights.WriteFollowUps)]
internal sealed record CompleteFollowUp(Guid Id, long ExpectedVersion, NoteInput Note) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CompleteFollowUp>
    {
        public Validator() => this.Body(c => c.Note, new NoteInput.Validator());
    }

    internal sealed class Handler(IRepository<FollowUp> followUps, TimeProvider clock) : ICommandHandler<CompleteFollowUp, Changed>
    {
        public async Task<Changed> Handle(CompleteFollowUp request, CancellationToken cancellationToken)
        {
            var followUp = await followUps.Get(new FollowUpId(request.Id), request.ExpectedVersion, cancellationToken);
            followUp.Complete(request.Note.Note, WarsawCalendar.Today(clock));
            return new Changed(followUp);
        }
    }
}

/// <summary>What came of it.</summary>
/// <param name="Note">In words; may be left out.</param>
internal sealed record NoteInput(string? Note = null) : IExample<NoteInput>
{
    public static NoteInput Example { get; } = new("Sala jest wolna w czwartki.");

    internal sealed class Validator : AbstractValidator<NoteInput>
    {
        public Validator() => RuleFor(n => n.Note).MaximumLength(TextLimits.Text);
    }
}
