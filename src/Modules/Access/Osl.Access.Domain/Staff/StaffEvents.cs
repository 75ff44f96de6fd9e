using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

/// <summary>The whole state that others need, so that a late one never matters.</summary>
internal sealed record StaffMemberChanged(StaffMemberId Id, bool Active, Post Post, IReadOnlyList<Role> Roles, Specialty? Specialty) : IDomainEvent;
