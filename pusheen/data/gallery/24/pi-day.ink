    llll     lllll
    lfflllllllffll
  llffffffsfffffflll
 llfffflffffflfffffll
llllfflflffflllfffllll
lllfffffflllfffffflllll
lfffllllllllllllllffllll
lsslllllllllllyllllsslsl
lsflloyyllyylyyyollsllfl
lllllloyllyylyyollllllll
   llllllllllllllllll
