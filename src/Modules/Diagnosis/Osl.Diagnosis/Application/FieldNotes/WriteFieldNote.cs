using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>Writes a note of a contact.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record WriteFieldNote(Guid CommunityId, FieldNoteFields Fields) : ICommand<Created>
{
    internal sealed class Validator : AbstractValidator<WriteFieldNote>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new FieldNoteFieldsValidator());
    }

    internal sealed class Handler(
        IRepository<FieldNote> notes, KnownRecords known, RequestScope scope, IIdSource ids, TimeProvider clock)
        : ICommandHandler<WriteFieldNote, Created>
    {
        public async Task<Created> Handle(WriteFieldNote request, CancellationToken cancellationToken)
        {
            var community = await known.OpenCommunity(request.CommunityId, Rights.WriteJournal, cancellationToken);
            var note = FieldNote.Write(
                new FieldNoteId(ids.Next()),
                scope.RequiredCentre,
                community,
                request.Fields.ToContent(),
                scope.Actor.StaffMember,
                WarsawCalendar.Today(clock),
                clock.GetUtcNow());
            notes.Add(note);
            return new Created(note.Id.Value);
        }
    }
}
