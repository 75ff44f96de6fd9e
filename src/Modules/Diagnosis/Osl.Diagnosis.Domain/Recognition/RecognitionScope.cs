namespace Osl.Diagnosis.Domain.Recognition;

/// <summary>Supportive actions are the organiser's (Art. 32), services those of the diagnosis of Art. 21.</summary>
internal enum RecognitionScope
{
    SupportiveActions,
    Services,
}
