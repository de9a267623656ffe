"""What patients call the attributes they ask about. Others keep their name in PS3.6."""

from scans.engine.wording import Words

PLAIN_NAMES: dict[str, Words] = {
    "PatientName": Words("Your name", "Su nombre"),
    "OtherPatientNames": Words("Other names of yours", "Otros nombres suyos"),
    "PatientBirthName": Words("Your name at birth", "Su nombre de nacimiento"),
    "PatientID": Words("Your record number", "Su número de expediente"),
    "OtherPatientIDs": Words("Other record numbers of yours", "Otros números de expediente"),
    "IssuerOfPatientID": Words("Who gave the record number", "Quién asignó el número de expediente"),
    "PatientBirthDate": Words("Your birth date", "Su fecha de nacimiento"),
    "PatientBirthTime": Words("Your time of birth", "Su hora de nacimiento"),
    "PatientSex": Words("Your sex", "Su sexo"),
    "PatientAge": Words("Your age", "Su edad"),
    "PatientSize": Words("Your height", "Su estatura"),
    "PatientWeight": Words("Your weight", "Su peso"),
    "PatientAddress": Words("Your address", "Su dirección"),
    "PatientTelephoneNumbers": Words("Your telephone number", "Su número de teléfono"),
    "PatientMotherBirthName": Words("Your mother's birth name", "Apellido de soltera de su madre"),
    "ResponsiblePerson": Words("The person responsible for you", "La persona responsable de usted"),
    "EthnicGroup": Words("Your ethnic group", "Su grupo étnico"),
    "Occupation": Words("Your work", "Su ocupación"),
    "SmokingStatus": Words("Whether you smoke", "Si usted fuma"),
    "PregnancyStatus": Words("Whether you were pregnant", "Si estaba embarazada"),
    "PatientReligiousPreference": Words("Your religion", "Su religión"),
    "MedicalAlerts": Words("Medical alerts about you", "Alertas médicas sobre usted"),
    "Allergies": Words("Your allergies", "Sus alergias"),
    "SpecialNeeds": Words("Your special needs", "Sus necesidades especiales"),
    "NameToUse": Words("The name you use", "El nombre que usted usa"),
    "MilitaryRank": Words("Your military rank", "Su rango militar"),
    "AdditionalPatientHistory": Words("Notes on your history", "Notas sobre sus antecedentes"),
    "PatientComments": Words("Comments about you", "Comentarios sobre usted"),
    "AdmittingDiagnosesDescription": Words("Why you were admitted", "Por qué lo ingresaron"),
    "ReasonForStudy": Words("Why the scan was made", "Por qué se hizo el estudio"),
    "StudyDescription": Words("What kind of study it was", "Qué tipo de estudio fue"),
    "SeriesDescription": Words("What kind of series it was", "Qué tipo de serie fue"),
    "ImageComments": Words("Comments on the picture", "Comentarios sobre la imagen"),
    "AccessionNumber": Words(
        "Number of your visit to the imaging department", "Número de su visita a radiología"
    ),
    "AdmissionID": Words("Number of your hospital stay", "Número de su hospitalización"),
    "RequestedProcedureID": Words("Number of the scan order", "Número de la orden del estudio"),
    "StudyID": Words("Number of the study", "Número del estudio"),
    "CurrentPatientLocation": Words("Where in the hospital you were", "En qué parte del hospital estaba"),
    "PatientInstitutionResidence": Words("Where you live or stayed", "Dónde vive o se alojó"),
    "InstitutionName": Words("The hospital or clinic", "El hospital o la clínica"),
    "InstitutionAddress": Words("Its address", "La dirección del hospital o la clínica"),
    "InstitutionalDepartmentName": Words("The department", "El departamento"),
    "ReferringPhysicianName": Words("The doctor who sent you", "El médico que lo envió"),
    "ReferringPhysicianTelephoneNumbers": Words(
        "That doctor's telephone number", "El teléfono de ese médico"
    ),
    "PhysiciansOfRecord": Words("Your doctor at the hospital", "Su médico en el hospital"),
    "PerformingPhysicianName": Words("The doctor who did the scan", "El médico que hizo el estudio"),
    "NameOfPhysiciansReadingStudy": Words("The doctor who read the scan", "El médico que leyó el estudio"),
    "RequestingPhysician": Words("The doctor who ordered the scan", "El médico que pidió el estudio"),
    "OperatorsName": Words("The person at the machine", "La persona que manejó el aparato"),
    "StationName": Words("The machine's name in the hospital", "El nombre del aparato en el hospital"),
    "DeviceSerialNumber": Words("The machine's serial number", "El número de serie del aparato"),
    "Manufacturer": Words("The machine's maker", "El fabricante del aparato"),
    "ManufacturerModelName": Words("The machine's model", "El modelo del aparato"),
    "SoftwareVersions": Words("The machine's software", "El programa del aparato"),
    "StudyDate": Words("The day of the study", "El día del estudio"),
    "StudyTime": Words("The time of the study", "La hora del estudio"),
    "SeriesDate": Words("The day of the series", "El día de la serie"),
    "AcquisitionDate": Words("The day of the picture", "El día de la imagen"),
    "ContentDate": Words("The day the picture was made up", "El día en que se formó la imagen"),
    "AdmittingDate": Words("The day you came in", "El día de su ingreso"),
    "StudyInstanceUID": Words("World-wide number of this study", "Número mundial de este estudio"),
    "SeriesInstanceUID": Words("World-wide number of this series", "Número mundial de esta serie"),
    "SOPInstanceUID": Words("World-wide number of each picture", "Número mundial de cada imagen"),
    "FrameOfReferenceUID": Words(
        "Number of how you lay in the machine", "Número de la posición en el aparato"
    ),
    "MediaStorageSOPInstanceUID": Words(
        "World-wide number of the picture, at the head of the file",
        "Número mundial de la imagen, al comienzo del archivo",
    ),
    "ImplementationClassUID": Words(
        "Number of the program that wrote the file", "Número del programa que escribió el archivo"
    ),
    "ImplementationVersionName": Words(
        "Name of the program that wrote the file", "Nombre del programa que escribió el archivo"
    ),
}
