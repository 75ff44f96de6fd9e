using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Corrects an entry of the journal.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record ReviseRecognition(Guid Id, long ExpectedVersion, RecognitionFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<ReviseRecognition>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new RecognitionFieldsValidator());
    }

    internal sealed class Handler(IRepository<RecognitionEntry> entries, KnownSources sources, RequestScope scope, TimeProvider clock)
        : ICommandHandler<ReviseRecognition, Changed>
    {
        public async Task<Changed> Handle(ReviseRecognition request, CancellationToken cancellationToken)
        {
            var entry = await entries.Get(new RecognitionEntryId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, entry.CommunityId);
            var content = request.Fields.ToContent();
            await sources.Require(content, cancellationToken);
            entry.Revise(content, WarsawCalendar.Today(clock));
            return new Changed(entry);
        }
    }
}
