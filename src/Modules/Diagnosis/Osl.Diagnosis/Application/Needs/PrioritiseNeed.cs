using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Needs;

namespace Osl.Diagnosis.Application.Needs;

/// <summary>Gives a need its place among the needs of its community.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record PrioritiseNeed(Guid Id, long ExpectedVersion, int Rank) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<PrioritiseNeed>
    {
        public Validator() => RuleFor(command => command.Rank).InclusiveBetween(1, 1_000);
    }

    internal sealed class Handler(IRepository<Need> needs, RequestScope scope)
        : ICommandHandler<PrioritiseNeed, Changed>
    {
        public async Task<Changed> Handle(PrioritiseNeed request, CancellationToken cancellationToken)
        {
            var need = await needs.Get(new NeedId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, need.CommunityId);
            need.Prioritise(request.Rank);
            return new Changed(need);
        }
    }
}
