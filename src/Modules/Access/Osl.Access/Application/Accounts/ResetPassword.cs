using FluentValidation;
using Osl.Access.Application.Sessions;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Accounts;

/// <summary>Sets a new password with the token out of the letter, and ends all sessions of the account.</summary>
[Public]
internal sealed record ResetPassword(string Token, string NewPassword, string Source) : IProcedure<Done>
{
    internal sealed class Validator : AbstractValidator<ResetPassword>
    {
        public Validator()
        {
            RuleFor(reset => reset.Token).NotEmpty().MaximumLength(Tokens.MaximumLength);
            RuleFor(reset => reset.NewPassword).NotEmpty().MaximumLength(1_024);
        }
    }

    internal sealed class Handler(Lookups lookups, IPasswords passwords, Throttle throttle, Steps steps) : IProcedureHandler<ResetPassword, Done>
    {
        public async Task<Done> Handle(ResetPassword request, CancellationToken cancellationToken)
        {
            throttle.Enter(Throttle.Reset, "", request.Source);
            passwords.Policy.Require(request.NewPassword, "/newPassword");
            var token = Tokens.Hash(request.Token);
            var account = await Find(token, cancellationToken) ?? throw AccountRules.ResetToken.Broken("/token");
            var hash = await passwords.Hash(request.NewPassword, cancellationToken);
            var done = await steps.Send(account.Centre, account.Id.Value, null, new SetPasswordByToken(account.Id.Value, token, hash), cancellationToken);
            throttle.Succeeded(Throttle.Reset, "", request.Source);
            return done;
        }

        private async Task<Known?> Find(string token, CancellationToken ct)
        {
            await using var look = lookups.Begin();
            return await look.Reads<Account>().FirstOrDefault(
                look.All<Account>().Where(account => account.ResetTokenHash == token).Select(account => new Known(account.Id, account.CentreId)), ct);
        }

        private sealed record Known(AccountId Id, CentreId Centre);
    }
}

/// <summary>The writing half of a reset.</summary>
[SystemOnly]
internal sealed record SetPasswordByToken(Guid Account, string TokenHash, string PasswordHash) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<SetPasswordByToken, Done>
    {
        public async Task<Done> Handle(SetPasswordByToken request, CancellationToken cancellationToken)
        {
            var account = await accounts.Get(new AccountId(request.Account), cancellationToken);
            account.ResetPassword(request.TokenHash, request.PasswordHash, clock.GetUtcNow());
            return Done.Value;
        }
    }
}
