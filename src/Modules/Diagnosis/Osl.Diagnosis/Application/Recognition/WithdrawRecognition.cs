using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Withdraws an entry that turned out to be wrong; it stays readable.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record WithdrawRecognition(Guid Id, long ExpectedVersion, string Reason) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<WithdrawRecognition>
    {
        public Validator() => RuleFor(command => command.Reason).Text();
    }

    internal sealed class Handler(IRepository<RecognitionEntry> entries, RequestScope scope, TimeProvider clock)
        : ICommandHandler<WithdrawRecognition, Changed>
    {
        public async Task<Changed> Handle(WithdrawRecognition request, CancellationToken cancellationToken)
        {
            var recognitionEntry = await entries.Get(new RecognitionEntryId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, recognitionEntry.CommunityId);
            recognitionEntry.Withdraw(request.Reason, clock.GetUtcNow());
            return new Changed(recognitionEntry);
        }
    }
}
