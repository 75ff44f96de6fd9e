using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>Says how a problem was resolved.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ResolveProblem(Guid Id, long ExpectedVersion, string Resolution) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ResolveProblem>
    {
        public Validator() => RuleFor(command => command.Resolution).Text();
    }

    internal sealed class Handler(IRepository<Problem> problems, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ResolveProblem, Changed>
    {
        public async Task<Changed> Handle(ResolveProblem request, CancellationToken cancellationToken)
        {
            var problem = await problems.Get(new ProblemId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, problem.CommunityId);
            problem.Resolve(request.Resolution, clock.GetUtcNow());
            return new Changed(problem);
        }
    }
}
