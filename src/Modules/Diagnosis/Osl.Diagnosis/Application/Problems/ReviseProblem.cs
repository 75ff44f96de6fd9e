using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>Describes a problem anew, or gathers other needs under it.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ReviseProblem(Guid Id, long ExpectedVersion, ProblemFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseProblem>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ProblemFieldsValidator());
    }

    internal sealed class Handler(IRepository<Problem> problems, KnownRecords known, RequestScope scope)
        : ICommandHandler<ReviseProblem, Changed>
    {
        public async Task<Changed> Handle(ReviseProblem request, CancellationToken cancellationToken)
        {
            var problem = await problems.Get(new ProblemId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, problem.CommunityId);
            problem.Revise(request.Fields.ToContent(await known.Needs(request.Fields.NeedIds, cancellationToken)));
            return new Changed(problem);
        }
    }
}
