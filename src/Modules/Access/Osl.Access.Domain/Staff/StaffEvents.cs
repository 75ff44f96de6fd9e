using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Domain.Staff;

/// <summary>The whole state that others need, so that a late one never matters.</summary>
internal sealed record StaffMemberChanged(StaffMemberId Id, bool Active, Post Post, IReadOnlyList<Role> Roles, Specialty? Specialty) : IDomainEvent;

/// <summary>Until when a member is cleared for work with minors; null for no clearance.</summary>
internal sealed record ClearanceChanged(StaffMemberId Id, DateOnly? ValidUntil) : IDomainEvent;
