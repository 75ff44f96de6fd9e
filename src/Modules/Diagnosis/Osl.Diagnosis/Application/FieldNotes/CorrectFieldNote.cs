using FluentValidation;
using Osl.BuildingBlocks.Application;
using Osl.BuildingBlocks.Tenancy;
using Osl.Diagnosis.Domain.FieldNotes;

namespace Osl.Diagnosis.Application.FieldNotes;

/// <summary>Corrects a note of a contact.</summary>
[Permission(Rights.WriteJournal)]
internal sealed record CorrectFieldNote(Guid Id, long ExpectedVersion, FieldNoteFields Fields) : ICommand<Changed>
{
    internal sealed class Validator : AbstractValidator<CorrectFieldNote>
    {
        public Validator() => RuleFor(command => command.Fields).Unfold(new FieldNoteFieldsValidator());
    }

    internal sealed class Handler(IRepository<FieldNote> notes, RequestScope scope, TimeProvider clock)
        : ICommandHandler<CorrectFieldNote, Changed>
    {
        public async Task<Changed> Handle(CorrectFieldNote request, CancellationToken cancellationToken)
        {
            var note = await notes.Get(new FieldNoteId(request.Id), request.ExpectedVersion, cancellationToken);
            scope.RequireCommunity(Rights.WriteJournal, note.CommunityId);
            note.Correct(request.Fields.ToContent(), WarsawCalendar.Today(clock));
            return new Changed(note);
        }
    }
}
