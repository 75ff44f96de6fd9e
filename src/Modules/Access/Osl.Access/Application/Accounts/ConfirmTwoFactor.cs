using FluentValidation;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;

namespace Osl.Access.Application.Accounts;

/// <summary>Codes for the day when the phone is gone; shown here once.</summary>
internal sealed record NewRecoveryCodes(IReadOnlyList<string> Codes) : IExample<NewRecoveryCodes>
{
    public static NewRecoveryCodes Example { get; } = new(["k7m2p-x4qzn", "9hj3w-c5rtd"]);
}

/// <summary>Turns two-factor log-in on by a first code out of the app.</summary>
[OwnOnly]
internal sealed record ConfirmTwoFactor(string Totp) : IProcedure<NewRecoveryCodes>
{
    internal sealed class Validator : AbstractValidator<ConfirmTwoFactor>
    {
        public Validator() => RuleFor(confirm => confirm.Totp).NotEmpty().MaximumLength(10);
    }

    internal sealed class Handler(OwnAccount own, Steps steps, RequestScope scope, TimeProvider clock) : IProcedureHandler<ConfirmTwoFactor, NewRecoveryCodes>
    {
        public async Task<NewRecoveryCodes> Handle(ConfirmTwoFactor request, CancellationToken cancellationToken)
        {
            var account = await own.Get(cancellationToken);
            var secret = account.TotpSecret ?? throw AccountRules.TwoFactorIsOn.Broken();
            var step = Accounts.Totp.StepOf(secret, request.Totp, clock.GetUtcNow()) ?? throw AccountRules.TwoFactorCode.Broken("/totp");
            var codes = RecoveryCodes.New();
            var keep = new TurnTwoFactorOn(account.Id.Value, step, RecoveryCodes.Hashes(codes));
            await steps.Send(account.Centre, account.Id.Value, scope.Actor.StaffMember, keep, cancellationToken);
            return new NewRecoveryCodes(codes);
        }
    }
}

/// <summary>The writing half.</summary>
[SystemOnly]
internal sealed record TurnTwoFactorOn(Guid Account, long Step, IReadOnlyList<string> RecoveryCodeHashes) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts) : ICommandHandler<TurnTwoFactorOn, Done>
    {
        public async Task<Done> Handle(TurnTwoFactorOn request, CancellationToken cancellationToken)
        {
            (await accounts.Get(new AccountId(request.Account), cancellationToken)).ConfirmTwoFactor(request.Step, request.RecoveryCodeHashes);
            return Done.Value;
        }
    }
}
