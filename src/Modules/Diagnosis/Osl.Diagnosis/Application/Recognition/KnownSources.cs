using Osl.BuildingBlocks.Application;
using Osl.Diagnosis.Domain.FieldNotes;
using Osl.Diagnosis.Domain.Recognition;

namespace Osl.Diagnosis.Application.Recognition;

/// <summary>Checks that the field notes which an entry cites are the centre's.</summary>
internal sealed class KnownSources(IReads<FieldNote> notes)
{
    public async Task Require(RecognitionContent content, CancellationToken ct)
    {
        var cited = content.Sources.Select(source => source.FieldNoteId).OfType<FieldNoteId>().Distinct().ToList();
        var known = cited.Count == 0 ? [] : await notes.List(notes.All.Where(note => cited.Contains(note.Id)).Select(note => note.Id), ct);
        for (var i = 0; i < content.Sources.Count; i++)
        {
            if (content.Sources[i].FieldNoteId is { } id && !known.Contains(id))
            {
                throw KnownRecords.Unknown($"/sources/{i}/fieldNoteId");
            }
        }
    }
}
