using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Who the caller is, and what they may do.</summary>
[OwnOnly]
internal sealed record GetOwnAccount : IQuery<OwnAccountView>
{
    internal sealed class Handler(IReads<Account> accounts, IReads<StaffMember> staff, RequestScope scope) : IQueryHandler<GetOwnAccount, OwnAccountView>
    {
        public async Task<OwnAccountView> Handle(GetOwnAccount request, CancellationToken cancellationToken)
        {
            var (id, actor) = (new AccountId(scope.Actor.AccountId ?? throw new NotAuthenticatedException()), scope.Actor);
            var row = await accounts.FirstOrDefault(
                from account in accounts.All
                where account.Id == id
                select new
                {
                    account.Email,
                    account.Version,
                    TwoFactor = account.TwoFactor != null && account.TwoFactor.Confirmed,
                    Name = staff.All.Where(member => member.Id == account.StaffMember).Select(member => member.DisplayName).FirstOrDefault(),
                },
                cancellationToken) ?? throw new NotFoundException(nameof(Account));
            var permissions = actor.Grants.OrderBy(grant => grant.Key, StringComparer.Ordinal)
                .Select(grant => new OwnPermission(grant.Key, grant.Value.CoversAll ? null : [.. grant.Value.Communities.Select(community => community.Value).Order()]));
            return new OwnAccountView(
                id.Value, row.Email, row.Name, actor.Centre?.Value, actor.StaffMember?.Value, actor.Kind == ActorKind.Platform, row.TwoFactor, [.. permissions], row.Version);
        }
    }
}

/// <summary>A right of the caller's.</summary>
/// <param name="Communities">The communities that it is limited to; null where it reaches all.</param>
internal sealed record OwnPermission(string Code, IReadOnlyList<Guid>? Communities);

/// <summary>The caller's own account.</summary>
internal sealed record OwnAccountView(
    Guid Id, string Email, string? DisplayName, Guid? CentreId, Guid? StaffMemberId, bool IsPlatformOperator, bool TwoFactor, IReadOnlyList<OwnPermission> Permissions, long Version)
    : IVersioned, IExample<OwnAccountView>
{
    public static OwnAccountView Example { get; } = new(
        Guid.Parse("0193a000-0000-7000-8000-000000000002"),
        "anna@zmyslone.example",
        "Anna Wymyślona",
        Guid.Parse("0193a000-0000-7000-8000-000000000003"),
        Guid.Parse("0193a000-0000-7000-8000-000000000004"),
        false,
        true,
        [new OwnPermission("diagnosis.communities.write", null)],
        3);
}
