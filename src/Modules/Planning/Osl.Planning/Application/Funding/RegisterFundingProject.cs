using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Planning.Domain.Funding;

namespace Osl.Planning.Application.Funding;

/// <summary>Writes down a project that pays for measures.</summary>
[Permission(Rights.WriteFunding)]
internal sealed record RegisterFundingProject(FundingProjectInput Project) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<RegisterFundingProject>
    {
        public Validator() => this.Body(c => c.Project, new FundingProjectInput.Validator());
    }

    internal sealed class Handler(IRepository<FundingProject> projects, RequestScope scope, IIdSource ids) : ICommandHandler<RegisterFundingProject, Created>
    {
        public Task<Created> Handle(RegisterFundingProject request, CancellationToken cancellationToken)
        {
            var project = FundingProject.Register(new FundingProjectId(ids.Next()), scope.RequiredCentre, request.Project.ToContent());
            projects.Add(project);
            return Task.FromResult(new Created(project.Id.Value));
        }
    }
}
