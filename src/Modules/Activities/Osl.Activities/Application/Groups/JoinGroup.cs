using FluentValidation;
using Osl.Activities.Application.References;
using Osl.Activities.Domain.Groups;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Activities.Application.Groups;

/// <summary>Takes a person into a group.</summary>
[Permission(Rights.GroupMembers)]
internal sealed record JoinGroup(Guid GroupId, GroupMemberInput Member) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<JoinGroup>
    {
        public Validator() => this.Body(command => command.Member, new GroupMemberInput.Validator());
    }

    internal sealed class Handler(IRepository<CommunityGroup> groups, IRepository<GroupMember> members, Known known, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<JoinGroup, Created>
    {
        public async Task<Created> Handle(JoinGroup request, CancellationToken cancellationToken)
        {
            var group = await groups.Get(new GroupId(request.GroupId), cancellationToken);
            scope.RequireAny(Rights.GroupMembers, group.CommunityIds);
            group.RequireOpenTo(scope.Actor.StaffMember);
            var (person, role, joinedOn) = request.Member;
            await known.RequirePeople([new PersonId(person)], _ => "/personId", cancellationToken);
            var today = WarsawCalendar.Today(clock);
            var member = group.Join(new GroupMemberId(ids.Next()), new PersonId(person), role, joinedOn ?? today, today, scope.Actor.StaffMember);
            members.Add(member);
            return new Created(member.Id.Value);
        }
    }
}

/// <summary>Who joins.</summary>
/// <param name="PersonId">A person on file.</param>
/// <param name="Role">What they are in the group.</param>
/// <param name="JoinedOn">Since when; left out, today.</param>
internal sealed record GroupMemberInput(Guid PersonId, GroupRole Role = GroupRole.Member, DateOnly? JoinedOn = null) : IExample<GroupMemberInput>
{
    public static GroupMemberInput Example { get; } = new(Examples.Resident, GroupRole.Host, new DateOnly(2026, 3, 2));

    internal sealed class Validator : AbstractValidator<GroupMemberInput>
    {
        public Validator() => RuleFor(member => member.PersonId).NotEmpty();
    }
}
