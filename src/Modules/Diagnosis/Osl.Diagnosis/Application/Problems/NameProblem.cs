using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Problems;

namespace Osl.Diagnosis.Application.Problems;

/// <summary>Names a local problem that nobody has solved, and gathers needs under it.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record NameProblem(Guid CommunityId, ProblemFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<NameProblem>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ProblemFieldsValidator());
    }

    internal sealed class Handler(IRepository<Problem> problems, KnownRecords known, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<NameProblem, Created>
    {
        public async Task<Created> Handle(NameProblem request, CancellationToken cancellationToken)
        {
            var community = await known.OpenCommunity(request.CommunityId, Rights.WriteJournal, cancellationToken);
            var content = request.Fields.ToContent(await known.Needs(request.Fields.NeedIds, cancellationToken));
            var problem = Problem.Name(new ProblemId(ids.Next()), scope.RequiredCentre, community, content, clock.GetUtcNow());
            problems.Add(problem);
            return new Created(problem.Id.Value);
        }
    }
}
