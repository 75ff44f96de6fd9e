using Microsoft.Extensions.Logging;
using Osl.Access.Application.Sessions;
using Osl.Access.Domain.Accounts;
using Osl.Access.Domain.Invitations;
using Osl.Access.Domain.Staff;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;

namespace Osl.Access.Application.Letters;

/// <summary>
/// Sweep: posts the invitations and the links to set a password that are due. The token is made with the letter and only its
/// hash is kept; a letter that could not be posted is written anew, with a new token, so that no secret ever waits in a queue.
/// </summary>
[SystemOnly]
internal sealed partial record WriteLetters : ISweep
{
    internal sealed partial class Handler(Lookups lookups, Steps steps, Wording wording, ISecretPost post, TimeProvider clock, ILogger<Handler> log)
        : ISweepHandler<WriteLetters>
    {
        public async Task<Done> Handle(WriteLetters request, CancellationToken cancellationToken)
        {
            foreach (var due in await Due(cancellationToken))
            {
                try
                {
                    await Write(due, cancellationToken);
                }
                catch (Exception failure) when (failure is not OperationCanceledException)
                {
                    NotPosted(log, failure.GetType().Name, due.Subject);
                }
            }

            return Done.Value;
        }

        private async Task Write(DueLetter due, CancellationToken ct)
        {
            var token = Tokens.New(due.IsInvitation ? Tokens.Invitation : Tokens.Reset);
            var hash = Tokens.Hash(token);
            await steps.Send(due.Centre, null, null, due.IsInvitation ? new KeepLetterToken(due.Subject, null, hash) : new KeepLetterToken(null, due.Subject, hash), ct);
            await post.Send(wording.Of(due, token), ct);
            await steps.Send(due.Centre, null, null, due.IsInvitation ? new MarkLetterPosted(due.Subject, null) : new MarkLetterPosted(null, due.Subject), ct);
        }

        private async Task<IReadOnlyList<DueLetter>> Due(CancellationToken ct)
        {
            var now = clock.GetUtcNow();
            await using var look = lookups.Begin();
            var staff = look.All<StaffMember>();
            var invitations = await look.Reads<Invitation>().List(
                from invitation in look.All<Invitation>()
                where invitation.SentAt == null && invitation.Status == InvitationStatus.Open && invitation.ExpiresAt > now
                orderby invitation.CreatedAt
                select new DueLetter(
                    true, invitation.Id.Value, invitation.CentreId, invitation.Email, staff.Where(member => member.Id == invitation.StaffMember).Select(member => member.Language).FirstOrDefault() ?? "pl"),
                ct);
            var resets = await look.Reads<Account>().List(
                from account in look.All<Account>()
                where account.ResetAskedAt != null && account.LockedAt == null
                orderby account.ResetAskedAt
                select new DueLetter(
                    false, account.Id.Value, account.CentreId, account.Email, staff.Where(member => member.Id == account.StaffMember).Select(member => member.Language).FirstOrDefault() ?? "pl"),
                ct);
            return [.. invitations, .. resets];
        }

        [LoggerMessage(EventId = 2100, Level = LogLevel.Warning, Message = "A letter could not be posted ({Failure}) for {Subject}; it is written anew later")]
        private static partial void NotPosted(ILogger log, string failure, Guid subject);
    }
}

/// <summary>A letter to be written.</summary>
/// <param name="Subject">The invitation, or the account whose password is to be set.</param>
internal sealed record DueLetter(bool IsInvitation, Guid Subject, CentreId Centre, string Email, string Language);
