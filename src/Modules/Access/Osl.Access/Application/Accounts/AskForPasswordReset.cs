using FluentValidation;
using Osl.Access.Domain.Accounts;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Accounts;

/// <summary>Somebody forgot a password. The answer is the same whether or not there is such an account; a letter follows if there is.</summary>
[Public]
internal sealed record AskForPasswordReset(string Email, string Source) : IProcedure<Done>
{
    internal sealed class Validator : AbstractValidator<AskForPasswordReset>
    {
        public Validator() => RuleFor(ask => ask.Email).Email();
    }

    internal sealed class Handler(Lookups lookups, Throttle throttle, Steps steps) : IProcedureHandler<AskForPasswordReset, Done>
    {
        public async Task<Done> Handle(AskForPasswordReset request, CancellationToken cancellationToken)
        {
            throttle.Enter(Throttle.Reset, request.Email, request.Source);
            if (await Find(Account.KeyOf(request.Email), cancellationToken) is { } account)
            {
                await steps.Send(account.Centre, account.Id.Value, null, new NotePasswordReset(account.Id.Value), cancellationToken);
            }

            return Done.Value;
        }

        private async Task<Known?> Find(string key, CancellationToken ct)
        {
            await using var look = lookups.Begin();
            return await look.Reads<Account>().FirstOrDefault(
                look.All<Account>().Where(account => account.EmailKey == key && account.LockedAt == null).Select(account => new Known(account.Id, account.CentreId)), ct);
        }

        private sealed record Known(AccountId Id, CentreId Centre);
    }
}

/// <summary>The writing half: a letter is due. It is written by the sweep of letters.</summary>
[SystemOnly]
internal sealed record NotePasswordReset(Guid Account) : ICommand<Done>
{
    internal sealed class Handler(IRepository<Account> accounts, TimeProvider clock) : ICommandHandler<NotePasswordReset, Done>
    {
        public async Task<Done> Handle(NotePasswordReset request, CancellationToken cancellationToken)
        {
            (await accounts.Get(new AccountId(request.Account), cancellationToken)).AskForReset(clock.GetUtcNow());
            return Done.Value;
        }
    }
}
