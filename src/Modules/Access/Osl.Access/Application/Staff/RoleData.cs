using FluentValidation;
using Osl.Access.Domain.Roles;
using Osl.BuildingBlocks.Application;

namespace Osl.Access.Application.Staff;

/// <summary>A role to be given.</summary>
/// <param name="Communities">The communities that it is limited to; empty or absent for the whole centre.</param>
/// <param name="From">The first day; today when absent.</param>
/// <param name="Until">The last day; open when absent.</param>
internal sealed record RoleData(Role Role, IReadOnlyList<Guid>? Communities = null, DateOnly? From = null, DateOnly? Until = null)
    : IExample<RoleData>
{
    public static RoleData Example { get; } = new(Domain.Roles.Role.OrganizerOSL, [Guid.Parse("0193a000-0000-7000-8000-00000000000d")]);

    internal sealed class Validator : AbstractValidator<RoleData>
    {
        public Validator()
        {
            RuleFor(role => role.Role).IsInEnum();
            RuleFor(role => role.Communities).Must(list => list is null || list.Count <= Limits.List).WithErrorCode("too_many");
        }
    }
}
