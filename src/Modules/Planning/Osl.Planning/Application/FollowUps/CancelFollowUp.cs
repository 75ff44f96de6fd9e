using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.Planning.Domain.FollowUps;

namespace Osl.Planning.Application.FollowUps;

/// <summary>Gives a follow-up up, with a reason.</summary>
[Permission(Rights.WriteFollowUps)]
internal sealed record CancelFollowUp(Guid Id, long ExpectedVersion, ReasonInput Cancellation) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CancelFollowUp>
    {
        public Validator() => this.Body(c => c.Cancellation, new ReasonInput.Validator());
    }

    internal sealed class Handler(IRepository<FollowUp> followUps, TimeProvider clock) : ICommandHandler<CancelFollowUp, Changed>
    {
        public async Task<Changed> Handle(CancelFollowUp request, CancellationToken cancellationToken)
        {
            var followUp = await followUps.Get(new FollowUpId(request.Id), request.ExpectedVersion, cancellationToken);
            followUp.Cancel(request.Cancellation.Reason, WarsawCalendar.Today(clock));
            return new Changed(followUp);
        }
    }
}

/// <summary>Why it is given up.</summary>
/// <param name="Reason">In words.</param>
internal sealed record ReasonInput(string Reason) : IExample<ReasonInput>
{
    public static ReasonInput Example { get; } = new("Szkoła sama zaproponowała salę.");

    internal sealed class Validator : AbstractValidator<ReasonInput>
    {
        public Validator() => RuleFor(r => r.Reason).NotEmpty().MaximumLength(TextLimits.Text);
    }
}
