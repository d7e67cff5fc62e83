  lllllll
 lllllllll
lllllllllll
llloyyyollll
llllyyylllll
