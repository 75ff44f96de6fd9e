using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>What an authenticator app takes in; shown here once.</summary>
internal sealed record TwoFactorSecret(string Secret, string Uri) : IExample<TwoFactorSecret>
{
    public static TwoFactorSecret Example { get; } = new(
        "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "otpauth://totp/OSL:anna%40zmyslone.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=OSL");
}

/// <summary>Makes a secret for the caller's authenticator app; it counts from the first code on.</summary>
[OwnOnly]
internal sealed record BeginTwoFactor : IProcedure<TwoFactorSecret>
{
    internal sealed class Handler(OwnAccount own, Steps steps, RequestScope scope) : IProcedureHandler<BeginTwoFactor, TwoFactorSecret>
    {
        public async Task<TwoFactorSecret> Handle(BeginTwoFactor request, CancellationToken cancellationToken)
        {
            var account = await own.Get(cancellationToken);
            var secret = Totp.NewSecret();
            await steps.Send(account.Centre, account.Id.Value, scope.Actor.StaffMember, new KeepTwoFactorSecret(account.Id.Value, secret), cancellationToken);
            return new TwoFactorSecret(secret, Totp.Uri(secret, account.Email));
        }
    }
}

/// <summary>The writing half: the answer with the secret must not lie in the store of first answers.</summary>
[SystemOnly]
internal sealed record KeepTwoFactorSecret(Guid Account, string Secret) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts) : ICommandHandler<KeepTwoFactorSecret, Done>
    {
        public async Task<Done> Handle(KeepTwoFactorSecret request, CancellationToken cancellationToken)
        {
            (await accounts.Get(new AccountId(request.Account), cancellationToken)).BeginTwoFactor(request.Secret);
            return Done.Value;
        }
    }
}
