namespace Osl.Diagnosis.Application;

/// <summary>The rights of this module. The door says which roles have them.</summary>
internal static class Rights
{
    public const string ReadCommunities = "diagnosis.communities.read";
    public const string WriteCommunities = "diagnosis.communities.write";
    public const string ReadJournal = "diagnosis.journal.read";
    public const string WriteJournal = "diagnosis.journal.write";
    public const string ReadResources = "diagnosis.resources.read";
    public const string WriteResources = "diagnosis.resources.write";
    public const string ReadSurveys = "diagnosis.surveys.read";
    public const string WriteSurveys = "diagnosis.surveys.write";
    public const string ReadConsultations = "diagnosis.consultations.read";
    public const string WriteConsultations = "diagnosis.consultations.write";
    public const string CollectVoices = "diagnosis.consultations.collect";
    public const string ReadDiagnoses = "diagnosis.diagnoses.read";
    public const string WriteDiagnoses = "diagnosis.diagnoses.write";
    public const string AdoptDiagnoses = "diagnosis.diagnoses.adopt";
}
