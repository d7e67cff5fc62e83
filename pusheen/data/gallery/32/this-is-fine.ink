             lll
   lll   lll lllll  lll   lll
   lllllllfllllolllllflllllll
   lloolllfffllllllffflllooll
   llollfffffffffffffffflloll
   llllfffffllffffllfffffllll
 lllllllffffllffffllfffflllllll
 llllllfffffffllllfffffffllllll
llloollfffflllllllllffffflloolll
lllyyollflllllllllllllfflloyylll
loo  yolflllllrrrrlllllfloy  ool
llyy yolffllllllllllffffloy yyll
 llllllllllllllllllllllllllllll
