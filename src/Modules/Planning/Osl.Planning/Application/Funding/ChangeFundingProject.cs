using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>Rewrites a project.</summary>
[Permission(Rights.WriteFunding)]
internal sealed record ChangeFundingProject(Guid Id, long ExpectedVersion, FundingProjectInput Project) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ChangeFundingProject>
    {
        public Validator() => this.Body(c => c.Project, new FundingProjectInput.Validator());
    }

    internal sealed class Handler(IRepository<FundingProject> projects) : ICommandHandler<ChangeFundingProject, Changed>
    {
        public async Task<Changed> Handle(ChangeFundingProject request, CancellationToken cancellationToken)
        {
            var project = await projects.Get(new FundingProjectId(request.Id), request.ExpectedVersion, cancellationToken);
            project.Change(request.Project.ToContent());
            return new Changed(project);
        }
    }
}
