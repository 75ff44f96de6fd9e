using Osl.BuildingBlocks.Messaging;
using Osl.Diagnosis.Infrastructure;

namespace Osl.Persistence.Sqlite.DesignTime;

internal sealed class MessagingFactory() : DesignTimeFactory<MessagingDbContext>("messaging", options => new MessagingDbContext(options));

internal sealed class DiagnosisFactory() : DesignTimeFactory<DiagnosisDbContext>("diagnosis", options => new DiagnosisDbContext(options));
