using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Describes a group anew.</summary>
[Permission(Rights.WriteGroups)]
internal sealed record DescribeGroup(Guid Id, long ExpectedVersion, GroupInput Group) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<DescribeGroup>
    {
        public Validator() => this.Body(command => command.Group, new GroupInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, Known known, RequestScope scope) : ICommandHandler<DescribeGroup, Changed>
    {
        public async Task<Changed> Handle(DescribeGroup request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireAny(Rights.WriteGroups, group.CommunityIds);
            var content = request.Group.ToContent(group.IsConfidential);
            await known.RequireCommunities(content.CommunityIds, Rights.WriteGroups, cancellationToken);
            if (content.FacilitatorId != group.FacilitatorId)
            {
                await known.RequireStaff([content.FacilitatorId], _ => "/facilitatorId", cancellationToken);
            }

            GroupRules.LeadershipPasses.Require(request.Group.Leadership is null || request.Group.Leadership == group.Leadership, "/leadership");
            group.Describe(content, scope.Actor.StaffMember, scope.Actor.Has(Rights.ReassignGroups));
            return new Changed(group);
        }
    }
}
