using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Proposes a club or a group.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record ProposeGroup(GroupInput Group) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<ProposeGroup>
    {
        public Validator() => this.Body(command => command.Group, new GroupInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, Known known, RequestScope scope, IIdSource ids, TimeProvider clock) : ICommandHandler<ProposeGroup, Created>
    {
        public async Task<Created> Handle(ProposeGroup request, CancellationToken cancellationToken)
        {
            var content = request.Group.ToContent();
            await known.RequireCommunities(content.CommunityIds, Rights.WriteGroups, cancellationToken);
            await known.RequireStaff([content.FacilitatorId], _ => "/facilitatorId", cancellationToken);
            var group = CommunityGroup.Propose(new GroupId(ids.Next()), scope.RequiredCentre, content, request.Group.Leadership ?? Leadership.CusLed, clock.GetUtcNow());
            groups.Add(group);
            return new Created(group.Id.Value);
        }
    }
}
