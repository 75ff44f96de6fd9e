using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Closes a need with its outcome and the reason (rule DIA-09).</summary>
[Permission(Rights.WriteJournal)]
internal sealed record CloseNeed(Guid Id, long ExpectedVersion, NeedOutcome? Outcome, string? Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CloseNeed>
    {
        public Validator() => RuleFor(command => command.Reason).MaximumLength(TextLimits.Text);
    }

    internal sealed class Handler(IRepository<Need> needs, RequestScope scope, TimeProvider clock)
        : ICommandHandler<CloseNeed, Changed>
    {
        public async Task<Changed> Handle(CloseNeed request, CancellationToken cancellationToken)
        {
            var need = await needs.Get(new NeedId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, need.CommunityId);
            need.Close(request.Outcome, request.Reason, clock.GetUtcNow());
            return new Changed(need);
        }
    }
}
