using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Describes a resource anew.</summary>
[Permission(Rights.WriteResources)]
internal sealed record ReviseResource(Guid Id, long ExpectedVersion, ResourceFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseResource>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ResourceFieldsValidator());
    }

    internal sealed class Handler(IRepository<Resource> resources, ResourceContents contents) : ICommandHandler<ReviseResource, Changed>
    {
        public async Task<Changed> Handle(ReviseResource request, CancellationToken cancellationToken)
        {
            var resource = await resources.Get(new ResourceId(request.Id), request.ExpectedVersion, cancellationToken);
            resource.Revise(await contents.Of(request.Fields, cancellationToken));
            return new Changed(resource);
        }
    }
}
