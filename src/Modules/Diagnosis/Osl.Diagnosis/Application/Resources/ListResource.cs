using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Resources;

namespace Osl.Diagnosis.Application.Resources;

/// <summary>Puts a resource on the map.</summary>
[Permission(Rights.WriteResources)]
internal sealed record ListResource(ResourceFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<ListResource>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new ResourceFieldsValidator());
    }

    internal sealed class Handler(IRepository<Resource> resources, ResourceContents contents, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<ListResource, Created>
    {
        public async Task<Created> Handle(ListResource request, CancellationToken cancellationToken)
        {
            var content = await contents.Of(request.Fields, cancellationToken);
            var resource = Resource.List(new ResourceId(ids.Next()), scope.RequiredCentre, content, clock.GetUtcNow());
            resources.Add(resource);
            return new Created(resource.Id.Value);
        }
    }
}
