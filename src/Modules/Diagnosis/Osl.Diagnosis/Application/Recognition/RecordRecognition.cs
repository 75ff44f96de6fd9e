using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Domain;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.Needs;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Journals a need or a potential (CUS Act Art. 32(1)).</summary>
/// <param name="NeedId">An earlier need that the entry is further evidence of; without it an entry of the kind Need opens a new need.</param>
[Permission(Rights.WriteJournal)]
internal sealed record RecordRecognition(Guid CommunityId, RecognitionKind Kind, Guid? NeedId, RecognitionFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<RecordRecognition>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new RecognitionFieldsValidator());
    }

    internal sealed class Handler(
        IRepository<RecognitionEntry> entries,
        IRepository<Need> needs,
        KnownRecords known,
        KnownSources sources,
        RequestScope scope,
        IIdSource ids,
        TimeProvider clock) : ICommandHandler<RecordRecognition, Created>
    {
        public async Task<Created> Handle(RecordRecognition request, CancellationToken cancellationToken)
        {
            var community = await known.OpenCommunity(request.CommunityId, Rights.WriteJournal, cancellationToken);
            RecognitionRules.OnlyANeedSupportsANeed.Require(request.Kind is RecognitionKind.Need || request.NeedId is null, "/needId");
            var content = request.Fields.ToContent();
            await sources.Require(content, cancellationToken);
            var entry = request.Kind is RecognitionKind.Potential
                ? RecognitionEntry.RecordPotential(
                    new RecognitionEntryId(ids.Next()), scope.RequiredCentre, community, content, scope.Actor.StaffMember, WarsawCalendar.Today(clock), clock.GetUtcNow())
                : RecognitionEntry.RecordNeed(
                    new RecognitionEntryId(ids.Next()), scope.RequiredCentre, community, await NeedOf(request, community, cancellationToken), content, scope.Actor.StaffMember, WarsawCalendar.Today(clock), clock.GetUtcNow());
            entries.Add(entry);
            return new Created(entry.Id.Value);
        }

        private async Task<NeedId> NeedOf(RecordRecognition request, CommunityId community, CancellationToken ct)
        {
            if (request.NeedId is { } known)
            {
                var earlier = await needs.Find(new NeedId(known), ct);
                return earlier is { } && earlier.CommunityId == community ? earlier.Id : throw KnownRecords.Unknown("/needId");
            }

            var need = Need.Identify(
                new NeedId(ids.Next()), scope.RequiredCentre, community, request.Fields.Title, request.Fields.Scope, request.Fields.Domain, clock.GetUtcNow());
            needs.Add(need);
            return need.Id;
        }
    }
}
